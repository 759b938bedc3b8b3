package fengxiang.crawler.privacy;

import fengxiang.text.dates.DateFound;
import fengxiang.text.dates.DateTexts;
import fengxiang.text.privacy.PersonalMasks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The people that a forum page shows. {@link #removeFrom} takes the elements that present them out of the page and
 * learns their names; {@link #scrub} replaces those names, and the lines that forums write around names, in any text.
 */
public final class ForumPeople {

    private static final String NAMED =
            "[rel~=author],[itemprop=author],[itemprop=creator],[data-author],[data-username],"
                    + "[class*=author],[id*=author],[class*=username],[class*=user-name],[class*=user_name],[class*=uname],"
                    + "[class*=nick],[class*=poster],[class*=louzhu],[class*=postuser],[class*=post-user],[class*=userinfo],"
                    + "[class*=user-info],[class*=member],[class*=auth],.user,.lz,.name,.by,cite";
    private static final String AUTHORS =
            "[rel~=author],[itemprop=author],[itemprop=creator],[data-author],[data-username],[class*=author],"
                    + "[id*=author],[class*=byline],[class*=writer],[class*=reporter],[class*=editor],[class*=username],"
                    + "[class*=nick]";
    private static final int NEAR = 3;
    private static final String PERSONAL = "[class*=signature],[class*=sign],[id*=signature],[class*=qianming],"
            + "[class*=avatar],[class*=profile],[class*=usercard]";
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_BLOCK = 120;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:楼主|作者|发帖人|发帖者|发布人|层主|网友|用户|会员|昵称|by|author)\\s*[:：]?\\s*(?=\\S)|\\s*(?:发表于|发布于|回复于|说道?|：|:).*$");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?]|[^，]{4}，[^，]{4}");
    private static final Pattern MEMBER_SINCE = Pattern.compile("(?:注册|加入|登录|在线|生日)[^\\d]{0,6}[\\d年月日./-]{6,11}");
    private static final Set<String> NOBODY = Set.of(
            "楼主", "作者", "网友", "匿名", "游客", "版主", "管理员", "沙发", "板凳", "地板", "只看该作者", "只看楼主", "只看TA", "个人主页", "发消息", "加好友",
            "查看资料", "资料", "回复", "引用", "举报", "收藏", "点赞", "登录", "注册", "首页", "用户", "会员", "关注", "私信", "更多", "主页", "空间",
            "本站", "编辑", "记者", "新手上路", "注册会员", "中级会员", "高级会员", "论坛元老", "楼层");

    private final Set<String> names = new LinkedHashSet<>();

    private ForumPeople() {}

    /** Learns the people of a page and removes, in place, what presents them. */
    public static ForumPeople removeFrom(Document document) {
        ForumPeople people = new ForumPeople();
        document.select(NAMED).forEach(people::learn);
        document.select("a[href]").stream()
                .filter(a -> PersonalAddresses.isPersonal(a.attr("href")))
                .forEach(people::learn);
        document.select(PERSONAL).stream().filter(ForumPeople::isSmall).forEach(Element::remove);
        document.select(NAMED).stream().filter(ForumPeople::presents).forEach(ForumPeople::keepDateOnly);
        document.select("a[href]").stream()
                .filter(a -> PersonalAddresses.isPersonal(a.attr("href")))
                .forEach(Element::remove);
        return people;
    }

    /** Whether a page of any kind names a writer there, by what the element or one close around it is called. */
    public static boolean isAuthor(Element element) {
        Element e = element;
        for (int i = 0; i < NEAR && e != null && !e.normalName().equals("body"); i++) {
            if (e.is(AUTHORS)) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    /** The text without names, without the lines that forums write around them, and masked. */
    public String scrub(String text) {
        String plain = text.lines()
                .map(ForumLines::withoutPeople)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return PersonalMasks.mask(PersonalMasks.maskNames(plain, names));
    }

    private void learn(Element e) {
        for (String attribute : new String[] {"data-author", "data-username", "title", "content"}) {
            add(e.attr(attribute));
        }
        String own = e.text().strip();
        if (own.length() <= 3 * LONGEST_NAME && !speaks(own)) {
            add(own);
            e.select("a,span,b,strong,cite,em").forEach(inner -> add(inner.text()));
            e.nodeStream(TextNode.class).forEach(text -> add(text.text()));
        }
    }

    private void add(String raw) {
        Matcher label = LABEL.matcher(raw.strip());
        String name = label.replaceAll("").strip();
        if (name.length() >= 2
                && name.length() <= LONGEST_NAME
                && !NOBODY.contains(name)
                && name.codePoints().anyMatch(Character::isLetter)
                && name.indexOf('。') < 0
                && name.indexOf('，') < 0) {
            names.add(name);
        }
    }

    /** The line with a post's author is also the one with its time; the day on which somebody joined is not. */
    private static void keepDateOnly(Element e) {
        String shown = MEMBER_SINCE.matcher(e.text()).replaceAll("");
        List<DateFound> dates = e.parent() == null ? List.of() : DateTexts.in(shown);
        if (dates.isEmpty()) {
            e.remove();
        } else {
            e.clearAttributes();
            e.text(dates.get(0).raw());
        }
    }

    /** A whole post is never thrown away for the name of its class, however short it is. */
    private static boolean isSmall(Element e) {
        return e.parent() != null && !e.normalName().equals("body") && e.text().length() <= LONGEST_BLOCK;
    }

    private static boolean presents(Element e) {
        return isSmall(e) && !speaks(e.text());
    }

    /** Whether there are sentences, not only a name and what forums say of it. */
    private static boolean speaks(String text) {
        return SENTENCE.matcher(text).find();
    }
}
