package fengxiang.search;

import java.util.List;

/** The parameters of a search as they came; blank or empty means not given. */
record SearchParameters(
        String q,
        String from,
        String to,
        List<String> outlet,
        List<String> tier,
        List<String> kind,
        List<String> topic,
        List<String> sentiment,
        List<String> region,
        String sort,
        int page,
        int size) {}
