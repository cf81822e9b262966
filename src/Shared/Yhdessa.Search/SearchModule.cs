namespace Yhdessa.Search;

public sealed class SearchModule() : Module("search", typeof(SearchDb));
