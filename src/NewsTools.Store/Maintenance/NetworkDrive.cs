namespace NewsTools.Store.Maintenance;

/// <summary>Tells whether a file is on a network file system, where SQLite's locks may fail.</summary>
internal static class NetworkDrive
{
    private static readonly string[] Formats = ["nfs", "cifs", "smb", "afs", "9p", "ncp", "sshfs", "davfs", "gluster", "ceph", "lustre", "afpfs", "webdav"];

    /// <summary>Null where it cannot be told.</summary>
    public static bool? Holds(string path)
    {
        try
        {
            DriveInfo drive = new(OperatingSystem.IsWindows() ? Path.GetPathRoot(path)! : Path.GetDirectoryName(path)!);
            return drive.DriveType == DriveType.Network || Array.Exists(Formats, format => drive.DriveFormat.Contains(format, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
