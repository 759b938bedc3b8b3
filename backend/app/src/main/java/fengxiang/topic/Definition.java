package fengxiang.topic;

import fengxiang.text.query.Query;
import fengxiang.text.query.QueryForm;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.TopicQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a topic is about; checked by {@link DefinitionRules}.
 *
 * @param name of the topic itself
 * @param purpose why it is monitored, in words
 * @param names what the organisation, service or incident is called; the first is its main name. An article must have
 *     one of them, found wherever the characters stand
 * @param must further terms, all of which must occur
 * @param any further terms, such as words of risk, one of which must occur; empty: none need
 * @param context words one of which must stand near one of {@code any}
 * @param exclude terms of articles that only bear the name
 * @param query in the query language, in the place of the four lists; null: the lists say it
 * @param sources ids of the sources it is confined to; empty: all
 * @param office of an office-holder who speaks for the organisation and whom a term names; null: nobody is named
 */
public record Definition(
        String name,
        String purpose,
        List<String> names,
        List<String> must,
        List<String> any,
        List<String> context,
        List<String> exclude,
        @Nullable String query,
        List<String> sources,
        Sensitivity sensitivity,
        @Nullable String office) {

    public Definition {
        names = List.copyOf(names);
        must = List.copyOf(must);
        any = List.copyOf(any);
        context = List.copyOf(context);
        exclude = List.copyOf(exclude);
        sources = List.copyOf(sources);
    }

    /** The condition beside the names as text; empty: there is none. */
    public String condition() {
        return query != null ? query : new QueryForm(must, any, context, exclude).text();
    }

    /** Everything that it asks of an article but for the sources. */
    public Query asked() {
        String condition = condition();
        return TopicQuery.of(condition.isEmpty() ? null : QueryParser.condition(condition), names);
    }
}
