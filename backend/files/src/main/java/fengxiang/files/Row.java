package fengxiang.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param line where it begins, 1-based; in a sheet the row's number
 * @param cells as text; times as {@code 2026-11-20 14:05:00}; missing cells are empty
 * @param fault why nothing can be made of it, a sentence; null: it is whole
 */
public record Row(long line, List<String> cells, @Nullable String fault) {

    static Row of(long line, List<String> cells) {
        return new Row(line, List.copyOf(cells), null);
    }

    static Row broken(long line, String fault) {
        return new Row(line, List.of(), fault);
    }

    boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
