/**
 * Keeps people out of what is collected, before anything is written: names of forum authors, their profiles, ids and
 * signatures. Doors: {@link fengxiang.crawler.privacy.ForumPeople} and
 * {@link fengxiang.crawler.privacy.PersonalAddresses}; {@link fengxiang.crawler.privacy.ForumAddresses} and
 * {@link fengxiang.crawler.privacy.ForumPages} tell where that is needed of pages that nobody has set up.
 */
@NullMarked
package fengxiang.crawler.privacy;

import org.jspecify.annotations.NullMarked;
