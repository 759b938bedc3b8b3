package fengxiang.files;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import fengxiang.text.dates.DateFound;
import fengxiang.text.privacy.PersonalMasks;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes articles of rows. What columns about persons say is used for one thing: to take it out of the text. */
public final class Drafts {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 30;

    private final Mapping mapping;
    private final ArticleKind usual;

    /** @param usual kind of the rows that name none */
    public Drafts(Mapping mapping, ArticleKind usual) {
        this.mapping = mapping;
        this.usual = usual;
    }

    public Draft of(Row row) {
        if (row.fault() != null) {
            return Draft.refused(row.line(), null, row.fault());
        }
        for (Field field : Field.values()) {
            if (field.required() && cell(row, field) == null) {
                return Draft.refused(row.line(), field.wire(), field.wire() + " is missing.");
            }
        }
        return new Draft(row.line(), article(row), null, null);
    }

    private Article article(Row row) {
        ArticleKind kind = Kinds.of(cell(row, Field.KIND), usual);
        Set<String> persons = kind == ArticleKind.SOCIAL || kind == ArticleKind.REVIEW ? persons(row) : Set.of();
        String raw = cell(row, Field.PUBLISHED_AT);
        DateFound date = raw == null ? null : CellDates.of(raw);
        return new Article(
                String.valueOf(cell(row, Field.URL)).strip(),
                null,
                null,
                cell(row, Field.OUTLET_HOST),
                kind,
                without(persons, String.valueOf(cell(row, Field.TITLE))),
                without(persons, String.valueOf(cell(row, Field.TEXT))),
                date == null ? null : date.instant(),
                raw,
                date == null ? null : date.clocked() ? TimePrecision.MINUTE : TimePrecision.DAY,
                null,
                cell(row, Field.ORIGIN),
                cell(row, Field.IMAGE),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Set<String> persons(Row row) {
        return mapping.personColumns().stream()
                .map(column -> row.cell(column).strip())
                .filter(name -> name.length() >= SHORTEST_NAME && name.length() <= LONGEST_NAME)
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    private static String without(Set<String> persons, String text) {
        return persons.isEmpty() ? text : PersonalMasks.maskNames(text, persons);
    }

    private @Nullable String cell(Row row, Field field) {
        int column = mapping.column(field).orElse(-1);
        String cell = column < 0 ? "" : row.cell(column);
        return cell.isBlank() ? null : cell;
    }
}
