package fengxiang.crawler.extract;

import org.jsoup.nodes.Element;

/**
 * One line of text as a reader sees it.
 *
 * @param owner the block element it stands in
 * @param text tidied text
 * @param squeezed the text without white space
 * @param linked how many of the squeezed characters are link text
 */
record Line(Element owner, String text, String squeezed, int linked) {

    int length() {
        return squeezed.length();
    }

    /** 0 to 1. */
    double linkShare() {
        return length() == 0 ? 1 : Math.min(1.0, (double) linked / length());
    }

    /** How much the line speaks for being part of an article. */
    double weight() {
        int punctuation = Chars.punctuation(squeezed);
        int length = length();
        if (length >= 12 && linkShare() < 0.4 && punctuation > 0) {
            return length * (1 - linkShare()) * Math.min(1.5, 0.4 + 6.0 * punctuation / length);
        }
        return length >= 25 && linkShare() < 0.3 ? length * 0.3 : 0;
    }
}
