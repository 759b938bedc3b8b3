package fengxiang.crawler.privacy;

import java.util.regex.Pattern;

/** Tells addresses that lead to a person or carry a person's id: they are never followed, reported or stored. */
public final class PersonalAddresses {

    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)/(?:u|user|users|member|members|people|profile|profiles|author|authors|space|home|uc|ucenter)/[^/?#]+/?(?:[?#].*)?$"
                    + "|/(?:u|user|users|author|authors|profile|profiles)/(?!(?:19|20)\\d\\d[/-])[^/?#]+/[^?#]"
                    + "|[?&;](?:uid|userid|user_id|authorid|author_id|author|username|user|member_?id|mid|suid|uname)="
                    + "|/(?:space|user|member|profile)-(?:uid|username|id)?-?[^/]*$"
                    + "|[?&]mod=space|/(?:userinfo|userspace|profile|memberinfo|space)\\.(?:php|asp|aspx|jsp|html?)"
                    + "|/@[^/]+|list_user\\.php");

    private PersonalAddresses() {}

    /** True for such an address, absolute or relative. */
    public static boolean isPersonal(String url) {
        return PERSONAL.matcher(url).find();
    }
}
