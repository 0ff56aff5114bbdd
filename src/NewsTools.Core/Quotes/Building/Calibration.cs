namespace NewsTools.Quotes.Building;

/// <summary>How often speakers ranked with a probability were right in unseen articles: a step table.</summary>
internal sealed class Calibration(float[] shares)
{
    public const int Steps = 20;

    public float this[float share] => shares[Math.Clamp((int)(share * Steps), 0, Steps - 1)];

    public static Calibration Read(BinaryReader reader)
    {
        float[] shares = new float[Steps];
        for (int at = 0; at < Steps; at++)
        {
            shares[at] = reader.ReadSingle();
        }

        return new Calibration(shares);
    }

    public void Write(BinaryWriter writer)
    {
        foreach (float share in shares)
        {
            writer.Write(share);
        }
    }
}
