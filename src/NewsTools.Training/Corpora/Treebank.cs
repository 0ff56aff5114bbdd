using System.IO.Compression;
using System.Text;

namespace NewsTools.Training.Corpora;

/// <summary>Reads CoNLL-U files, gzipped, and puts the texts together again from the notes on spaces and paragraphs.</summary>
public static class Treebank
{
    /// <summary>The documents of a file.</summary>
    public static IEnumerable<TreebankDocument> Read(string path)
    {
        using StreamReader lines = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        Builder builder = new();
        while (lines.ReadLine() is string line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (builder.Build() is { Sentences.Count: > 0 } document)
                {
                    yield return document;
                }

                builder = new Builder { Id = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim() };
            }

            builder.Add(line);
        }

        yield return builder.Build();
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<IReadOnlyList<TreebankWord>> _sentences = [];
        private List<TreebankWord> _words = [];
        private string _space = "";
        private int _wholeEnd;
        private int _wholeLast;

        public string Id { get; init; } = "";

        public TreebankDocument Build() => new(Id, _text.ToString(), _sentences);

        public void Add(string line)
        {
            if (line.Length == 0)
            {
                _sentences.Add(_words);
                _words = [];
                _wholeLast = 0;
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                _space = _text.Length > 0 ? "\n\n" : "";
            }
            else if (line[0] != '#')
            {
                AddToken(line.Split('\t'));
            }
        }

        private void AddToken(string[] columns)
        {
            if (columns[0].Contains('.', StringComparison.Ordinal))
            {
                return;
            }

            int range = columns[0].IndexOf('-', StringComparison.Ordinal);
            int number = int.Parse(range < 0 ? columns[0] : columns[0][(range + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            if (range < 0 && number <= _wholeLast)
            {
                AddPart(columns, number == _wholeLast);
                return;
            }

            _text.Append(_space);
            int start = _text.Length;
            _text.Append(columns[1]);
            _space = columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ";
            if (range < 0)
            {
                _words.Add(new TreebankWord(start, _text.Length, columns[3], columns[4], columns[2]));
                return;
            }

            _wholeLast = number;
            _wholeEnd = _text.Length;
            _partStart = start;
        }

        private int _partStart;

        /// <summary>A word of several: its place is where its form stands in the whole, the last taking the rest.</summary>
        private void AddPart(string[] columns, bool isLast)
        {
            int end = isLast ? _wholeEnd : Math.Min(_wholeEnd - 1, _partStart + columns[1].Length);
            _words.Add(new TreebankWord(_partStart, end, columns[3], columns[4], columns[2]));
            _partStart = end;
        }
    }
}
