package fengxiang.crawler.work;

import fengxiang.model.ArticleKind;
import fengxiang.model.SourceProfile;
import fengxiang.text.privacy.PersonalMasks;
import org.jspecify.annotations.Nullable;

/** What lists say of an article before it is fetched; forums' lists show people, so nothing of theirs is kept. */
final class Hints {

    private static final int LONGEST = 200;

    private Hints() {}

    static @Nullable String title(SourceProfile source, String title) {
        boolean usable = source.kind() != ArticleKind.SOCIAL && !title.isBlank() && title.length() <= LONGEST;
        return usable ? PersonalMasks.mask(title) : null;
    }
}
