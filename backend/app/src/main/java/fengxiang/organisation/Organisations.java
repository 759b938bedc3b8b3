package fengxiang.organisation;

import fengxiang.account.Actor;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who we are, and the only way to change it. Whatever changes nothing makes no version, so that it may be repeated. */
@Service
public class Organisations {

    private final Versions<Organisation> versions;
    private final Clock clock;

    Organisations(Elastic elastic, Indices indices, Clock clock) {
        this.versions = new Versions<>(
                elastic,
                indices,
                OrganisationIndex.ORGANISATION,
                Organisation.class,
                "the organisation",
                Organisation::version);
        this.clock = clock;
    }

    /** As it is now; of version 0 as long as nothing was entered. */
    public Organisation current() {
        return versions.latest().orElse(Organisation.UNKNOWN);
    }

    /**
     * The names in the form in which they would be kept.
     *
     * @throws fengxiang.platform.ProblemException naming {@code name}, {@code aliases[1]} or {@code services[0]}; also
     *     for what looks like a person's name
     */
    public Names checked(Names names) {
        String name = NameRules.name("name", names.name());
        List<String> aliases = NameRules.names("aliases", names.aliases()).stream()
                .filter(alias -> !alias.equals(name))
                .toList();
        return new Names(name, aliases, NameRules.names("services", names.services()));
    }

    /** @throws fengxiang.platform.StaleVersionException when somebody else was faster */
    public Organisation rename(Names names, Actor by) {
        Names checked = checked(names);
        Organisation old = current();
        return next(
                old,
                new Organisation(
                        checked.name(),
                        checked.aliases() == null ? List.of() : checked.aliases(),
                        checked.services() == null ? List.of() : checked.services(),
                        old.superiors(),
                        old.version() + 1,
                        now(),
                        by.name()));
    }

    /** @throws fengxiang.platform.ProblemException naming {@code superiors[0].name} or the like */
    public Organisation superiors(List<SuperiorDraft> superiors, Actor by) {
        Organisation old = current();
        return next(
                old,
                new Organisation(
                        old.name(),
                        old.aliases(),
                        old.services(),
                        NameRules.superiors(superiors),
                        old.version() + 1,
                        now(),
                        by.name()));
    }

    private Organisation next(Organisation old, Organisation changed) {
        boolean same = old.names().equals(changed.names())
                && old.services().equals(changed.services())
                && old.superiors().equals(changed.superiors());
        return same ? old : versions.add(changed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
