using NewsTools.Shell;

return Options.TryParse(args, out Options options, out string complaint)
    ? await Session.RunAsync(options)
    : Usage.Complain(complaint);
