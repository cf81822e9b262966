global using Yhdessa.BrowserTests.Support;
