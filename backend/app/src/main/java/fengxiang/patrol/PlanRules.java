package fengxiang.patrol;

import fengxiang.keyword.WordTemplate;
import fengxiang.platform.InvalidFieldException;
import fengxiang.text.privacy.PersonalMasks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a plan field by field. */
final class PlanRules {

    private static final int MOST_SITES = 40;
    private static final int LONGEST_NAME = 40;
    private static final int ID_LENGTH = 12;
    private static final Pattern ID = Pattern.compile("[a-z0-9]{2,20}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private PlanRules() {}

    static List<PatrolSite> sites(@Nullable List<PatrolPlanDraft.SiteDraft> given) {
        if (given == null || given.isEmpty() || given.size() > MOST_SITES) {
            throw new InvalidFieldException("sites", "A plan needs sites.", "1 to " + MOST_SITES + " sites");
        }
        List<PatrolSite> sites = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            PatrolSite site = site("sites[" + i + "]", given.get(i));
            if (!ids.add(site.id())) {
                throw new InvalidFieldException("sites[" + i + "].id", "Two sites have this id: " + site.id(), null);
            }
            if (!names.add(site.name())) {
                throw new InvalidFieldException(
                        "sites[" + i + "].name", "Two sites have this name: " + site.name(), null);
            }
            sites.add(site);
        }
        return List.copyOf(sites);
    }

    private static PatrolSite site(String field, PatrolPlanDraft.SiteDraft given) {
        String id = given.id();
        if (id != null && !ID.matcher(id).matches()) {
            throw new InvalidFieldException(field + ".id", "This is no id of a site.", "2 to 20 letters or digits");
        }
        String fresh = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
        return new PatrolSite(
                id == null ? fresh : id,
                name(field + ".name", given.name()),
                WordTemplate.checked(field + ".url", given.url()),
                given.on() == null || given.on());
    }

    private static String name(String field, @Nullable String raw) {
        String name = raw == null ? "" : raw.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidFieldException(
                    field, "The name has " + name.length() + " characters.", "1 to " + LONGEST_NAME + " characters");
        }
        return PersonalMasks.mask(name);
    }

    static List<ShiftStart> shifts(@Nullable List<PatrolPlanDraft.ShiftDraft> given) {
        if (given == null || given.isEmpty()) {
            throw new InvalidFieldException("shifts", "A plan needs at least one shift.", "1 to 3 shifts");
        }
        List<ShiftStart> shifts = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Shift shift = given.get(i).shift();
            String at = given.get(i).at();
            if (shift == null || !taken.add(shift)) {
                throw new InvalidFieldException("shifts[" + i + "].shift", "Each shift is given once.", null);
            }
            if (at == null || !TIME.matcher(at).matches() || !taken.add(at)) {
                throw new InvalidFieldException(
                        "shifts[" + i + "].at", "Each shift begins at a time of its own.", "07:00");
            }
            shifts.add(new ShiftStart(shift, at));
        }
        shifts.sort(Comparator.comparing(ShiftStart::at));
        return List.copyOf(shifts);
    }
}
