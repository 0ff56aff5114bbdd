using System.Management.Automation;

namespace NewsTools.Shell.Hosting;

/// <summary>One line of progress at the bottom of a terminal; nothing where standard error is no terminal.</summary>
internal sealed class ProgressLine(TextWriter terminal, bool isShown)
{
    private int _length;

    public void Show(ProgressRecord record)
    {
        if (!isShown)
        {
            return;
        }

        Clear();
        if (record.RecordType == ProgressRecordType.Completed)
        {
            return;
        }

        string percent = record.PercentComplete >= 0 ? $" {record.PercentComplete}%" : "";
        string line = $"{record.Activity}{percent} {record.StatusDescription}";
        int width = Math.Max(20, Console.WindowWidth - 1);
        line = line.Length > width ? line[..width] : line;
        terminal.Write(line);
        _length = line.Length;
    }

    public void Clear()
    {
        if (_length > 0)
        {
            terminal.Write($"\r{new string(' ', _length)}\r");
            _length = 0;
        }
    }
}
