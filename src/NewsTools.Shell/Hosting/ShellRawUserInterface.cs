using System.Management.Automation.Host;

namespace NewsTools.Shell.Hosting;

/// <summary>The console's size and nothing else: the width that views are rendered to.</summary>
internal sealed class ShellRawUserInterface : PSHostRawUserInterface
{
    private const int PipedWidth = 80;

    public override Size BufferSize { get; set; } = new(Width(), 3000);

    public override Size WindowSize { get; set; } = new(Width(), 50);

    public override Size MaxWindowSize => WindowSize;

    public override Size MaxPhysicalWindowSize => WindowSize;

    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override Coordinates CursorPosition { get; set; }

    public override Coordinates WindowPosition { get; set; }

    public override int CursorSize { get; set; } = 25;

    public override string WindowTitle { get; set; } = "newstools";

    public override bool KeyAvailable => false;

    public override void FlushInputBuffer()
    {
    }

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new NotSupportedException("newstools reads no keys.");

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => new BufferCell[0, 0];

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill)
    {
    }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents)
    {
    }

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
    }

    private static int Width()
    {
        if (Console.IsOutputRedirected)
        {
            return PipedWidth;
        }

        int width = Console.WindowWidth;
        return width > 0 ? width : PipedWidth;
    }
}
