package fengxiang.launcher.similar;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Which articles have a term; a hash table and lists, all on disk. */
final class TermIndex implements Closeable {

    /**
     * No more articles are noted for a term. Either it is part of a phrase that everybody uses, then it helps nobody;
     * or these are copies of one text, then the next finds the first ones.
     */
    static final int MOST_ARTICLES = 1000;

    /** A term takes three numbers: itself, its successor in the slot and its count, and its last entry. */
    private static final int FIELDS = 3;

    private static final long LOW = 0xFFFF_FFFFL;

    private final Path directory;
    private final DiskLongs terms;
    private final DiskLongs entries;
    private DiskLongs slots;
    private long slotCount = 1 << 16;
    private long termCount;
    private long entryCount;

    TermIndex(Path directory) {
        this.directory = directory;
        terms = DiskLongs.in(directory);
        entries = DiskLongs.in(directory);
        slots = DiskLongs.in(directory);
    }

    /** Notes that the article has the term. */
    void add(long term, int article) throws IOException {
        long place = find(term);
        if (place == 0) {
            place = newTerm(term);
        }
        long successorAndCount = terms.get(place + 1);
        if ((successorAndCount & LOW) < MOST_ARTICLES) {
            entryCount++;
            entries.set(entryCount, (long) article << Integer.SIZE | terms.get(place + 2));
            terms.set(place + 2, entryCount);
            terms.set(place + 1, successorAndCount + 1);
        }
    }

    /** How many articles are noted for the term. */
    int count(long term) {
        long place = find(term);
        return place == 0 ? 0 : (int) (terms.get(place + 1) & LOW);
    }

    /** All articles noted for the term, the last first. */
    void forEach(long term, IntConsumer articles) {
        long place = find(term);
        for (long entry = place == 0 ? 0 : terms.get(place + 2); entry != 0; ) {
            long noted = entries.get(entry);
            articles.accept((int) (noted >>> Integer.SIZE));
            entry = noted & LOW;
        }
    }

    /** Where the term's fields begin, 0 where there is no such term. */
    private long find(long term) {
        long number = slots.get(slot(term));
        while (number != 0 && terms.get(number * FIELDS) != term) {
            number = terms.get(number * FIELDS + 1) >>> Integer.SIZE;
        }
        return number * FIELDS;
    }

    private long newTerm(long term) throws IOException {
        if (termCount >= slotCount) {
            doubleSlots();
        }
        termCount++;
        terms.set(termCount * FIELDS, term);
        link(termCount, 0);
        return termCount * FIELDS;
    }

    private void link(long number, long count) {
        long slot = slot(terms.get(number * FIELDS));
        terms.set(number * FIELDS + 1, slots.get(slot) << Integer.SIZE | count);
        slots.set(slot, number);
    }

    private void doubleSlots() throws IOException {
        slots.close();
        slots = DiskLongs.in(directory);
        slotCount *= 2;
        for (long number = 1; number <= termCount; number++) {
            link(number, terms.get(number * FIELDS + 1) & LOW);
        }
    }

    /** Terms are hashes themselves. */
    private long slot(long term) {
        return (term ^ term >>> 29) & slotCount - 1;
    }

    @Override
    public void close() throws IOException {
        terms.close();
        entries.close();
        slots.close();
    }
}
