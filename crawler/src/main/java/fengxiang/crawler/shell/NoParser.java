package fengxiang.crawler.shell;

import crawlercommons.filters.basic.BasicURLNormalizer;
import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.crawler.Page;
import edu.uci.ics.crawler4j.parser.HtmlParseData;
import edu.uci.ics.crawler4j.parser.HtmlParser;
import edu.uci.ics.crawler4j.parser.Parser;
import edu.uci.ics.crawler4j.url.TLDList;
import java.io.IOException;

/** Pages are parsed once, by us, with the character set that their bytes show; the shell reads all as UTF-8. */
final class NoParser extends Parser {

    NoParser(CrawlConfig config, TLDList domains) throws IOException {
        super(config, BasicURLNormalizer.newBuilder().build(), new HtmlParser() {}, domains, LeasedUrl::new);
    }

    @Override
    public void parse(Page page) {
        page.setParseData(new HtmlParseData());
    }
}
