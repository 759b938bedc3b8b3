package fengxiang.article;

import fengxiang.elastic.Elastic;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes the list of an article's pictures, whoever else changes the article at the same time. */
@Component
class Screenshots {

    /** Pictures that one article may have. */
    static final int MOST = 20;

    private static final int ATTEMPTS = 8;

    private final KeyStore keys;
    private final ArticleStore store;

    Screenshots(KeyStore keys, ArticleStore store) {
        this.keys = keys;
        this.store = store;
    }

    Optional<List<Screenshot>> add(String id, Screenshot screenshot) {
        return change(id, before -> {
            List<Screenshot> after = new ArrayList<>(before);
            if (after.stream().noneMatch(s -> s.file().equals(screenshot.file()))) {
                after.add(screenshot);
            }
            if (after.size() > MOST) {
                throw new TooManyScreenshotsException(MOST);
            }
            return after;
        });
    }

    boolean remove(String id, String file) {
        boolean[] found = {false};
        Optional<List<Screenshot>> changed = change(id, before -> {
            List<Screenshot> after =
                    before.stream().filter(s -> !s.file().equals(file)).toList();
            found[0] = after.size() < before.size();
            return after;
        });
        return changed.isPresent() && found[0];
    }

    private Optional<List<Screenshot>> change(String id, UnaryOperator<List<Screenshot>> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            KeyStore.Found key = keys.find(List.of(id)).get(id);
            ArticleStore.Found found = key == null
                    ? null
                    : store.find(Map.of(id, key.key().index())).get(id);
            if (key == null || found == null) {
                return Optional.empty();
            }
            List<Screenshot> after = change.apply(found.article().screenshots());
            if (after.equals(found.article().screenshots()) || written(key, found, after)) {
                return Optional.of(after);
            }
        }
        throw Elastic.unavailable("change an article's pictures", "it is being written by others all the time");
    }

    private boolean written(KeyStore.Found key, ArticleStore.Found found, List<Screenshot> after) {
        StoredArticle article = found.article().withScreenshots(after);
        Write write = Write.index(key.key().index(), article.id(), article).ifStill(found.version());
        WriteResult result = store.write(List.of(write)).getFirst();
        boolean overtaken = result.status() == WriteResult.Status.CONFLICT;
        if (!result.stored() && !overtaken) {
            throw Elastic.unavailable("change an article's pictures", String.valueOf(result.reason()));
        }
        return result.stored();
    }
}
