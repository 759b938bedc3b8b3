package fengxiang.launcher.similar;

import fengxiang.text.story.Copy;
import fengxiang.text.story.CopyFinder;
import fengxiang.text.story.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Puts articles, one after the other, to their copies. */
final class Stories implements Closeable {

    /** So many texts are read for an article at the most. */
    private static final int MOST_COMPARED = 40;

    private final Spool spool;
    private final Groups groups;
    private final DiskLongs times;
    private final SpooledArticles articles;
    private final CopyFinder<Integer> finder;

    Stories(Path directory) throws IOException {
        spool = new Spool(directory);
        groups = new Groups(directory);
        times = DiskLongs.in(directory);
        articles = new SpooledArticles(spool, groups, directory);
        finder = new CopyFinder<>(articles, MOST_COMPARED);
    }

    void add(Spooled article, Instant published) throws IOException {
        int number = spool.size();
        Fingerprint fingerprint = Fingerprint.of(article.text());
        spool.add(article);
        times.set(number, published.toEpochMilli());
        for (Copy<Integer> copy : finder.of(article.text(), fingerprint)) {
            groups.join(number, copy.article());
        }
        articles.add(number, fingerprint);
    }

    int size() {
        return spool.size();
    }

    Spooled get(int article) {
        return spool.get(article);
    }

    Instant published(int article) {
        return Instant.ofEpochMilli(times.get(article));
    }

    /** By article the one of its story that was published first, of several the first in the input. */
    DiskLongs originals(Path directory) throws IOException {
        DiskLongs originals = DiskLongs.in(directory);
        try (DiskLongs earliest = DiskLongs.in(directory)) {
            for (int article = 0; article < size(); article++) {
                int story = groups.of(article);
                long best = earliest.get(story) - 1;
                if (best < 0 || times.get(article) < times.get(best)) {
                    earliest.set(story, article + 1L);
                }
            }
            for (int article = 0; article < size(); article++) {
                originals.set(article, earliest.get(groups.of(article)) - 1);
            }
        }
        return originals;
    }

    @Override
    public void close() throws IOException {
        articles.close();
        times.close();
        groups.close();
        spool.close();
    }
}
