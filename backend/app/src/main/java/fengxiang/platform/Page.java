package fengxiang.platform;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total exact number of all entries
 */
public record Page<T>(long total, int page, int size, List<T> items) {

    public static <T> Page<T> of(Paging paging, long total, List<T> items) {
        return new Page<>(total, paging.page(), paging.size(), items);
    }
}
