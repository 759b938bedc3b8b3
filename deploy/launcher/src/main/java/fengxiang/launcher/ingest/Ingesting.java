package fengxiang.launcher.ingest;

import fengxiang.files.ArticleFile;
import fengxiang.files.MappingException;
import fengxiang.launcher.backend.BackendApi;
import fengxiang.model.ArticleKind;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Delivers one file after another. */
public final class Ingesting {

    private final BackendApi backend;
    private final Wishes wishes;
    private final OutputStream out;
    private final PrintWriter notes;
    private final Pauses pauses;

    /** @param notes counts, warnings and what went wrong; data goes to {@code out} alone */
    public Ingesting(BackendApi backend, Wishes wishes, OutputStream out, PrintWriter notes) {
        this(backend, wishes, out, notes, Pauses.USUAL);
    }

    Ingesting(BackendApi backend, Wishes wishes, OutputStream out, PrintWriter notes, Pauses pauses) {
        this.backend = backend;
        this.wishes = wishes;
        this.out = out;
        this.notes = notes;
        this.pauses = pauses;
    }

    /**
     * What the caller wants.
     *
     * @param map headings of columns by field
     * @param kind of articles that name none
     * @param named whether the outcomes name their file
     */
    public record Wishes(Map<String, String> map, ArticleKind kind, boolean named) {}

    /**
     * Reads a file to its end, or as far as it can be read.
     *
     * @return whether all of it was taken in
     */
    public boolean file(String name, InputStream in) {
        Printed printed = new Printed(out, wishes.named() ? name : null);
        boolean whole = false;
        try (ArticleFile file = ArticleFile.open(in);
                Items items = Items.of(file, wishes.map(), wishes.kind(), notes)) {
            recorded(
                    items,
                    new Recorded(backend, pauses, notes, name, file.format().toString(), items.columns()),
                    printed);
            whole = true;
        } catch (UndeliveredException e) {
            notes.println(name + ": stopped: " + e.getMessage()
                    + ". What was printed is settled; the same command again sends the rest.");
        } catch (IOException | NotReadableException | MappingException e) {
            notes.println(name + ": " + e.getMessage());
        }
        printed.flush();
        notes.println(name + ": " + printed.summary());
        return whole && printed.count(Outcome.REJECTED) == 0;
    }

    private void recorded(Items items, Recorded record, Printed printed) throws IOException {
        @Nullable String stoppedBy = "It was broken off.";
        try {
            parcels(items, record, printed);
            stoppedBy = null;
        } catch (IOException | UndeliveredException e) {
            stoppedBy = e.getMessage();
            throw e;
        } finally {
            record.end(stoppedBy);
        }
    }

    /** What was read before a file turns out to be damaged is delivered all the same. */
    private void parcels(Items items, Recorded record, Printed printed) throws IOException {
        Parcel parcel = new Parcel();
        try {
            for (Item item = items.next(); item != null; item = items.next()) {
                parcel.add(item);
                if (parcel.isFull()) {
                    Parcel full = parcel;
                    parcel = new Parcel();
                    settle(full, record, printed);
                }
            }
        } finally {
            settle(parcel, record, printed);
        }
    }

    private void settle(Parcel parcel, Recorded record, Printed printed) {
        List<Item> toSend =
                parcel.items().stream().filter(item -> item.json() != null).toList();
        try {
            List<ItemOutcome> outcomes =
                    toSend.isEmpty() ? List.of() : new Delivery(backend, record.path(), pauses, notes).deliver(toSend);
            print(parcel.items(), outcomes, printed);
        } catch (UndeliveredException e) {
            print(parcel.items(), e.settled(), printed);
            throw e;
        }
    }

    /** Up to the first item that is not settled. */
    private static void print(List<Item> items, List<ItemOutcome> outcomes, Printed printed) {
        Iterator<ItemOutcome> next = outcomes.iterator();
        for (Item item : items) {
            @Nullable ItemOutcome outcome = null;
            if (item.json() != null) {
                if (!next.hasNext()) {
                    break;
                }
                outcome = next.next();
            }
            printed.add(item, outcome);
        }
        printed.flush();
    }
}
