package fengxiang.matching;

import fengxiang.text.Units;

/** What stands in an article, character by character, without blanks and punctuation. */
record Reading(String title, String text) {

    static Reading of(Publication article) {
        return new Reading(Units.searchable(article.title()), Units.searchable(article.text()));
    }

    String in(Fields.Text place) {
        return place == Fields.TITLE ? title : text;
    }
}
