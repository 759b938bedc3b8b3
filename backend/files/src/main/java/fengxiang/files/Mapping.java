package fengxiang.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which column of a table is which field of an article. */
public final class Mapping {

    private final List<String> headings;
    private final Map<Field, Integer> columns;

    private Mapping(List<String> headings, Map<Field, Integer> columns) {
        this.headings = headings;
        this.columns = columns;
    }

    /** By the headings alone, Chinese and English. */
    public static Mapping guess(List<String> headings) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            int best = -1;
            for (int i = 0; i < headings.size(); i++) {
                int rank = People.areIn(headings.get(i)) ? -1 : field.rank(headings.get(i));
                if (rank >= 0 && (best < 0 || rank < field.rank(headings.get(best)))) {
                    best = i;
                }
            }
            if (best >= 0) {
                columns.put(field, best);
            }
        }
        return new Mapping(headings, columns);
    }

    /**
     * The guess, corrected by a person.
     *
     * @param chosen heading, or {@code #} and the number of a column from 1, by the field's wire name; an empty heading
     *     means that no column is the field
     * @throws MappingException for an unknown field or column, or for one about persons
     */
    public Mapping with(Map<String, String> chosen) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        columns.putAll(this.columns);
        chosen.forEach((wire, heading) -> {
            Field field = Field.named(wire).orElseThrow(() -> new MappingException(unknown(wire)));
            if (heading.isBlank()) {
                columns.remove(field);
            } else {
                columns.put(field, column(heading));
            }
        });
        return new Mapping(headings, columns);
    }

    private static String unknown(String wire) {
        return People.areIn(wire)
                ? "Persons are never taken in: there is no field " + wire + "."
                : "There is no field " + wire + ": "
                        + Arrays.stream(Field.values()).map(Field::wire).collect(Collectors.joining(", ")) + ".";
    }

    private int column(String heading) {
        String wanted = heading.strip();
        OptionalInt found = IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).equals(wanted) || ("#" + (i + 1)).equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            throw new MappingException("There is no column " + wanted + ": " + named(headings) + ".");
        }
        if (People.areIn(headings.get(found.getAsInt()))) {
            throw new MappingException("The column " + wanted + " is about persons and is never taken in.");
        }
        return found.getAsInt();
    }

    /** Why no article can come of any row; empty: all required fields have a column. */
    public Optional<String> incomplete() {
        List<String> missing = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.required() && !columns.containsKey(field)) {
                missing.add(field.wire());
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("No column is recognised as " + named(missing) + ". The columns are " + named(headings)
                        + "; say which is which.");
    }

    /** The column of a field, from 0; empty: none. */
    public OptionalInt column(Field field) {
        Integer column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** {@code title=标题}, for each field that has a column. */
    public List<String> columns() {
        return columns.entrySet().stream()
                .map(e -> e.getKey().wire() + "=" + headings.get(e.getValue()))
                .toList();
    }

    /** Headings of columns about persons, which are never read. */
    public List<String> persons() {
        return headings.stream().filter(People::areIn).toList();
    }

    /** Headings of the columns about nothing that an article has. */
    public List<String> unused() {
        return IntStream.range(0, headings.size())
                .filter(i -> !columns.containsValue(i) && !headings.get(i).isBlank() && !People.areIn(headings.get(i)))
                .mapToObj(headings::get)
                .toList();
    }

    /** Numbers of the columns about persons, from 0. */
    List<Integer> personColumns() {
        return IntStream.range(0, headings.size())
                .filter(i -> People.areIn(headings.get(i)))
                .boxed()
                .toList();
    }

    private static String named(List<String> names) {
        return names.stream().limit(30).collect(Collectors.joining(", "));
    }
}
