package fengxiang.keyword;

import java.util.List;

/** A feature that has words to look for, such as topics. {@link Keywords} puts all of them together. */
@FunctionalInterface
public interface KeywordProvider {

    /** Words in use now, each of 2 to 36 characters. */
    List<String> words();
}
