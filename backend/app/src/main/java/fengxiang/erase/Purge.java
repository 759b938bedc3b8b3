package fengxiang.erase;

import fengxiang.article.ArticleTraces;
import fengxiang.article.Articles;
import fengxiang.blob.Blobs;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Deletes what a tombstone says is erased. Every step can be repeated; the tombstone names the files until they are
 * gone, because the article that named them goes first.
 */
@Component
class Purge {

    private final Articles articles;
    private final Blobs blobs;
    private final TombstoneStore store;
    private final ObjectProvider<Traces> traces;

    Purge(Articles articles, Blobs blobs, TombstoneStore store, ObjectProvider<Traces> traces) {
        this.articles = articles;
        this.blobs = blobs;
        this.store = store;
        this.traces = traces;
    }

    void carryOut(Tombstone tombstone) {
        Tombstone complete = withLateFiles(tombstone);
        articles.remove(complete.article());
        blobs.release(complete.files());
        traces.forEach(t -> t.wipe(complete.article(), complete.addresses()));
    }

    /** An update may have been under way while the tombstone was raised. */
    private Tombstone withLateFiles(Tombstone tombstone) {
        Set<String> files = new HashSet<>(tombstone.files());
        articles.traces(tombstone.article()).map(ArticleTraces::files).ifPresent(files::addAll);
        if (files.equals(tombstone.files())) {
            return tombstone;
        }
        Tombstone more = tombstone.withFiles(files);
        store.replace(more);
        return more;
    }
}
