package fengxiang.launcher.similar;

import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Copy;
import fengxiang.text.story.CopyFinder;
import fengxiang.text.story.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Puts articles, one after the other, to their copies. */
public final class Stories implements Closeable {

    /** So many texts are read for an article at the most. */
    private static final int MOST_COMPARED = 40;

    /** Of a title or text, for what it is about: more than the encoder reads. */
    private static final int LEAD = 1000;

    private final Spool spool;
    private final Groups groups;
    private final DiskLongs times;
    private final SpooledArticles articles;
    private final CopyFinder<Integer> finder;

    private Stories(Path directory) throws IOException {
        spool = new Spool(directory);
        groups = new Groups(directory);
        times = DiskLongs.in(directory);
        articles = new SpooledArticles(spool, groups, directory);
        finder = new CopyFinder<>(articles, MOST_COMPARED);
    }

    /** @param directory for files without a name */
    public static Stories in(Path directory) throws IOException {
        return new Stories(directory);
    }

    /** Adds an article, whose number is how many there were before. */
    public void add(String id, String title, String text, Instant published) throws IOException {
        ArticleText units = ArticleText.of(title, text);
        add(new Spooled(id, cut(title), cut(text), units), published);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LEAD));
    }

    private void add(Spooled article, Instant published) throws IOException {
        int number = spool.size();
        Fingerprint fingerprint = Fingerprint.of(article.text());
        spool.add(article);
        times.set(number, published.toEpochMilli());
        for (Copy<Integer> copy : finder.of(article.text(), fingerprint)) {
            groups.join(number, copy.article());
        }
        articles.add(number, fingerprint);
    }

    /** How many articles were added. */
    public int size() {
        return spool.size();
    }

    /** The same for all articles of a story, until the next one is added. */
    public int story(int article) {
        return groups.of(article);
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
