package fengxiang.holiday;

import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import org.springframework.stereotype.Component;

/** The versions in Elasticsearch. */
@Component
class HolidayStore {

    /** More years than may be entered. */
    private static final int MOST = 200;

    private final Documents<HolidayYear> documents;

    HolidayStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(
                elastic,
                indices.alias(HolidayIndex.HOLIDAYS),
                HolidayYear.class,
                "the holidays of a year",
                HolidayYear::id);
    }

    /** Of each year that people have entered or changed. */
    List<HolidayYear> latest() {
        return documents.search(s -> s.size(MOST)
                .query(q -> q.matchAll(m -> m))
                .sort(o -> o.field(f -> f.field("version").order(SortOrder.Desc)))
                .collapse(c -> c.field("year")));
    }

    /** @return false: somebody else has made this version */
    boolean created(HolidayYear year) {
        return documents.created(year);
    }
}
