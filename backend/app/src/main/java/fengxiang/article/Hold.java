package fengxiang.article;

import java.util.Collection;
import java.util.Map;

/** Keeps articles beyond their retention and against erasure, as evidence. Implemented by whoever needs them. */
public interface Hold {

    /**
     * Which of these articles are held, as of this moment.
     *
     * @return why, by id, as a sentence; ids that are free are absent
     */
    Map<String, String> held(Collection<String> articleIds);
}
