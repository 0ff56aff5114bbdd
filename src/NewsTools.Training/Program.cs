Console.Error.WriteLine("usage: NewsTools.Training MODEL CORPORA [OPTIONS]");
return 2;
