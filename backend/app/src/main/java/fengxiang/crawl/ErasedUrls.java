package fengxiang.crawl;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.erase.Traces;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes erased articles out of the frontier, with the title that a feed gave. Ids of addresses and articles are alike.
 */
@Component
class ErasedUrls implements Traces {

    /** The last reason of an address that was erased. */
    static final String ERASED = "erased";

    private static final int ATTEMPTS = 5;

    private final UrlStore urls;
    private final BulkWriter bulk;

    ErasedUrls(UrlStore urls, BulkWriter bulk) {
        this.urls = urls;
        this.bulk = bulk;
    }

    @Override
    public void wipe(String articleId, Set<String> addressIds) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Write> writes = urls.read(addressIds).values().stream()
                    .filter(read -> !isWiped(read.document()))
                    .map(read -> urls.replace(wiped(read.document()), read.version()))
                    .toList();
            List<WriteResult> results = bulk.write("take an erased article out of the frontier", writes);
            results.forEach(Writes::demand);
            if (results.stream().allMatch(WriteResult::stored)) {
                return;
            }
        }
        throw new FrontierBusyException("An erased address is being written by others all the time.");
    }

    /** An entry that somebody wants watched stays one. */
    private static KnownUrl wiped(KnownUrl url) {
        UrlEdit edit = url.edit().withoutHints();
        return url.isEntry()
                ? edit.done()
                : edit.ended(UrlState.GONE).reason(ERASED).done();
    }

    private static boolean isWiped(KnownUrl url) {
        boolean hints = url.titleHint() != null || url.publishedHint() != null;
        return !hints && (url.isEntry() || url.state() == UrlState.GONE);
    }
}
