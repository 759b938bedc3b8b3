package fengxiang.organisation;

import java.util.List;

/** A unit that the organisation reports to (上级单位). */
public record SuperiorUnit(String name, List<String> aliases) {

    @SuppressWarnings("ConstantValue") // empty lists are absent in documents
    public SuperiorUnit {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
