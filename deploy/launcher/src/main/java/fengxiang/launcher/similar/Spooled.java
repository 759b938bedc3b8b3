package fengxiang.launcher.similar;

import fengxiang.text.story.ArticleText;

/**
 * An article as it waits for the end of the input.
 *
 * @param lead the first characters of its text, for what it is about
 */
record Spooled(String id, String title, String lead, ArticleText text) {}
