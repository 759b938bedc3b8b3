package fengxiang.text.place;

import fengxiang.text.place.Form.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses among names that overlap, and leaves out those that are no places. */
final class Selection {

    /** 市场, 市民: no 市 of a name. */
    private static final String NOT_BEHIND_CITY = "场民值面价况井集圈群";

    /** What makes one word of a name and itself, and is in the place: 大连港, 北京站. */
    private static final Set<String> FACILITIES =
            Set.of("港", "站", "东站", "西站", "南站", "北站", "机场", "火车站", "地区", "方面", "口岸", "海关", "地铁", "市民", "全市", "全省");

    private final Chars chars;
    private final Words words;
    private final List<Mention> spokenOf = new ArrayList<>();
    private final List<Mention> published = new ArrayList<>();
    private int taken;
    /** Where the last name of a person ends. */
    private int person = -1;

    private Selection(Chars chars) {
        this.chars = chars;
        this.words = new Words(chars);
    }

    /** @param hits sorted */
    static Selection of(Chars chars, Hits hits) {
        Selection selection = new Selection(chars);
        List<Mention> runs = Abbreviations.in(chars);
        int next = 0;
        for (int i = 0; i < hits.size(); i++) {
            while (next < runs.size() && runs.get(next).start() <= hits.start(i)) {
                selection.take(runs.get(next++));
            }
            if (hits.start(i) >= selection.taken && !isCutOff(hits, i)) {
                selection.consider(Forms.get(hits.form(i)), hits.start(i));
            }
        }
        runs.subList(next, runs.size()).forEach(selection::take);
        return selection;
    }

    /** 原平 of 原平江区: a short name is nothing where one with its kind begins in it and goes on. */
    private static boolean isCutOff(Hits hits, int index) {
        Form form = Forms.get(hits.form(index));
        int end = hits.start(index) + form.length();
        for (int i = index + 1; form.kind() == Kind.SHORT && i < hits.size() && hits.start(i) < end; i++) {
            Form other = Forms.get(hits.form(i));
            if (other.kind() == Kind.FULL
                    && hits.start(i) > hits.start(index)
                    && other.length() > 2
                    && hits.start(i) + other.length() > end) {
                return true;
            }
        }
        return false;
    }

    private void take(Mention run) {
        if (run.start() >= taken) {
            taken = run.end();
            spokenOf.add(run);
        }
    }

    List<Mention> spokenOf() {
        return spokenOf;
    }

    List<Mention> published() {
        return published;
    }

    private void consider(Form form, int start) {
        int end = start + form.length();
        if (!isName(form, start, end)) {
            return;
        }
        taken = end;
        if (form.kind() == Kind.DECOY) {
            return;
        }
        Mention mention = new Mention(form, start, end);
        if (Bylines.names(chars, start, end)) {
            moveToPublished(start);
            published.add(mention);
        } else if (isGivenName(form, start, end)) {
            person = end;
        } else if (!Refusals.any(chars, form, start, end)) {
            spokenOf.add(mention);
        } else if (!spokenOf.isEmpty() && mention.isRightIn(spokenOf.getLast())) {
            // 四川 of 四川成都人 is no more a place than 成都 is.
            spokenOf.removeLast();
        }
    }

    /** 杨建平, 班主任李长沙: behind a surname that nothing stands before that the place could lie in. */
    private boolean isGivenName(Form form, int start, int end) {
        boolean chained = !spokenOf.isEmpty() && spokenOf.getLast().end() == start;
        return form.kind() == Kind.SHORT
                && !chained
                && chars.hasOneOf(PersonContext.MORE_SURNAMES, start - 1)
                && words.isWhole(start - 1, start)
                && (form.regions().getFirst().level() == RegionLevel.COUNTY
                                && chars.hasOneOf(PersonContext.SURNAMES, start - 1)
                        || person == start - 2 && chars.hasOneOf("和与、", start - 2)
                        || PersonContext.isSaidOf(chars, start - 1, end));
    }

    /** 安徽 of 新华社安徽滁州电, 北京 of 新华社北京、合肥电. */
    private void moveToPublished(int start) {
        if (!spokenOf.isEmpty()) {
            Mention before = spokenOf.getLast();
            if (before.end() == start || before.end() == start - 1 && chars.hasOneOf("、, ", before.end())) {
                spokenOf.removeLast();
                moveToPublished(before.start());
                published.add(before);
            }
        }
    }

    /** Whether it is these characters at all, and not parts of other words. */
    private boolean isName(Form form, int start, int end) {
        return switch (form.kind()) {
            case DECOY -> true;
            case FULL ->
                !(chars.at(end - 1) == '市' && chars.hasOneOf(NOT_BEHIND_CITY, end))
                        && (form.length() > 2 || words.isWhole(start, end));
            case SHORT, GROUP ->
                words.isWhole(start, end)
                        || words.isWhole(start, start)
                                && FACILITIES.contains(chars.text(end, words.wordEnd(start, end)));
        };
    }
}
