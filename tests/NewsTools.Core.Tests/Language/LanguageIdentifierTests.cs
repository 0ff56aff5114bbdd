namespace NewsTools.Core.Tests.Language;

public class LanguageIdentifierTests
{
    [Theory]
    [InlineData("en", "The minister said on Monday that the new law would be in force before the end of the year.")]
    [InlineData("de", "Die Regierung will das neue Gesetz noch in diesem Jahr verabschieden, sagte der Minister am Montag in Berlin.")]
    [InlineData("fr", "Le ministre a déclaré lundi que la nouvelle loi serait adoptée avant la fin de l'année par les députés.")]
    [InlineData("es", "El ministro dijo el lunes que la nueva ley será aprobada antes de que termine el año por el parlamento.")]
    [InlineData("pt", "O ministro disse na segunda-feira que a nova lei não será aprovada antes do fim do ano pelo parlamento.")]
    [InlineData("it", "Il ministro ha detto lunedì che la nuova legge sarà approvata prima della fine dell'anno dal parlamento.")]
    [InlineData("nl", "De minister zei maandag dat de nieuwe wet voor het einde van het jaar door het parlement wordt aangenomen.")]
    [InlineData("sv", "Ministern sade på måndagen att den nya lagen kommer att antas av riksdagen före slutet av året och inte senare.")]
    [InlineData("da", "Ministeren sagde mandag, at den nye lov bliver vedtaget af Folketinget inden udgangen af året, og ikke efter.")]
    [InlineData("nb", "Statsråden sa mandag at den nye loven blir vedtatt av Stortinget før utgangen av året, og ikke etter det nå.")]
    [InlineData("fi", "Ministeri sanoi maanantaina, että uusi laki on voimassa ennen vuoden loppua, mutta se ei ole vielä valmis.")]
    [InlineData("pl", "Minister powiedział w poniedziałek, że nowa ustawa zostanie przyjęta przez parlament jeszcze przed końcem roku, a nie po nim.")]
    [InlineData("cs", "Ministr v pondělí řekl, že nový zákon bude podle něj přijat ještě před koncem roku a že ho vláda podpoří.")]
    [InlineData("hu", "A miniszter hétfőn azt mondta, hogy az új törvényt még az év vége előtt elfogadják, és nem lesz változás.")]
    [InlineData("ro", "Ministrul a spus luni că noua lege va fi adoptată de parlament până la sfârșitul anului, dar nu mai devreme.")]
    [InlineData("tr", "Bakan pazartesi günü yeni yasanın yıl sonuna kadar kabul edileceğini söyledi ve bu konuda daha çok çalışmak için zaman var.")]
    [InlineData("id", "Menteri itu mengatakan pada hari Senin bahwa undang-undang baru tersebut akan disahkan sebelum akhir tahun ini oleh parlemen.")]
    [InlineData("vi", "Bộ trưởng nói hôm thứ Hai rằng luật mới sẽ được thông qua trước khi năm nay kết thúc và không có thay đổi nào.")]
    [InlineData("ru", "Министр сказал в понедельник, что новый закон будет принят до конца года и что он не изменится.")]
    [InlineData("uk", "Міністр сказав у понеділок, що новий закон буде ухвалено до кінця року і що він не зміниться.")]
    [InlineData("ar", "قال الوزير يوم الاثنين إن القانون الجديد سيصدر قبل نهاية العام من البرلمان بعد أن كان في اللجنة")]
    [InlineData("zh", "部长星期一表示，新法律将在年底前由议会通过。")]
    [InlineData("ja", "大臣は月曜日、新しい法律は年末までに国会で可決されると述べた。")]
    [InlineData("ko", "장관은 월요일에 새 법이 연말 전에 국회에서 통과될 것이라고 말했다.")]
    [InlineData("el", "Ο υπουργός είπε τη Δευτέρα ότι ο νέος νόμος θα ψηφιστεί πριν από το τέλος του χρόνου.")]
    [InlineData("hi", "मंत्री ने सोमवार को कहा कि नया कानून साल के अंत से पहले पारित किया जाएगा और यह नहीं बदलेगा।")]
    [InlineData(null, "Angela Merkel, Emmanuel Macron, Boris Johnson")]
    [InlineData(null, "12345 67890 --- ***")]
    [InlineData(null, "")]
    public void Languages_are_told(string? language, string text) => Assert.Equal(language, Analyzer.Analyze(text).Language);

    [Fact]
    public void No_facts_are_drawn_from_another_language()
    {
        AnalysisResult result = Analyzer.Analyze("Bundeskanzlerin Angela Merkel sagte am 3. Mai 2019 in Berlin: „Wir schaffen das, und es ist für uns alle nicht zu viel.“");
        Assert.Equal("de", result.Language);
        Assert.Empty(result.Entities);
        Assert.Empty(result.Quotes);
        Assert.Empty(result.Dates);
    }

    [Fact]
    public void A_foreign_quotation_leaves_an_English_text_English()
        => Assert.Equal("en", Analyzer.Analyze("The president said in French, \"Nous ne sommes pas dans une situation de crise,\" and he left it at that as the crowd began to sing.").Language);
}
