/**
 * Keeps people out of what is collected, before anything is written: names of forum authors, their profiles, ids and
 * signatures. Doors: {@link fengxiang.crawler.privacy.ForumPeople} and
 * {@link fengxiang.crawler.privacy.PersonalAddresses}.
 */
@NullMarked
package fengxiang.crawler.privacy;

import org.jspecify.annotations.NullMarked;
