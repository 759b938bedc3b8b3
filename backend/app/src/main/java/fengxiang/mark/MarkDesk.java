package fengxiang.mark;

import fengxiang.article.Mark;
import fengxiang.article.Marking;
import fengxiang.figure.Scope;
import fengxiang.platform.InvalidFieldException;
import fengxiang.search.Found;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Puts marks on articles and takes them off, one or many at once. */
@Service
public class MarkDesk {

    /** Articles that are marked at once: a few seconds' work. */
    static final int MOST = 2_000;

    private final Marking marking;
    private final Found found;

    MarkDesk(Marking marking, Found found) {
        this.marking = marking;
        this.found = found;
    }

    /**
     * These articles; those that are not there any more are left out.
     *
     * @param ids at most 2,000
     * @param copies with all articles of their stories
     * @param user whose mark it is
     * @return those that were not so before; only these are to be changed back
     * @throws TooManyFoundException when their stories have more copies than are marked at once
     */
    public Set<String> mark(Collection<String> ids, boolean copies, Mark mark, String user, boolean on) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new InvalidFieldException(
                    "articles", "So many articles are not marked at once.", "1 to " + MOST + " ids");
        }
        return marking.mark(copies ? within(found.withCopies(ids, MOST)) : ids, mark, user, on);
    }

    /**
     * All articles of a search, as they are found now.
     *
     * @throws TooManyFoundException when there are more than 2,000; then none is marked
     */
    public Set<String> mark(Scope scope, Mark mark, String user, boolean on) {
        return marking.mark(within(found.ids(scope, MOST)), mark, user, on);
    }

    private static List<String> within(Found.Ids found) {
        if (found.total() > MOST) {
            throw new TooManyFoundException(found.total(), MOST);
        }
        return found.ids();
    }
}
