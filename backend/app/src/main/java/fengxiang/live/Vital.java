package fengxiang.live;

import java.util.Map;

/** A feature some of whose numbers screens follow. Asked every few seconds while somebody looks. */
public interface Vital {

    /** The numbers as of now, by name; the same for everybody. */
    Map<String, Long> numbers();
}
