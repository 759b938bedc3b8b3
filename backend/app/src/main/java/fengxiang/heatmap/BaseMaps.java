package fengxiang.heatmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the map that somebody put in the place of ours. An approval number is never shown under another map. */
@Component
class BaseMaps {

    private static final Logger log = LoggerFactory.getLogger(BaseMaps.class);
    private static final long LARGEST = 20_000_000;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final HeatmapProperties properties;
    private final JsonMapper json;

    BaseMaps(HeatmapProperties properties, JsonMapper json) {
        this.properties = properties;
        this.json = json;
    }

    /** As the file is now: it can be replaced without a restart. */
    BaseMap current() {
        Path file = properties.map();
        if (file == null) {
            return new BaseMap(approval(), null, false);
        }
        try {
            return new BaseMap(approval(), read(file), false);
        } catch (IOException | JacksonException e) {
            log.warn("the map {} cannot be read: {}", file, e.getMessage());
            return new BaseMap(null, null, true);
        }
    }

    private @Nullable String approval() {
        String number = properties.mapApproval();
        return number == null || number.isBlank() ? null : number.strip();
    }

    private Map<String, Object> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than " + LARGEST + " bytes");
        }
        Map<String, Object> map = json.readValue(Files.readString(file), OBJECT);
        if (!(map.get("features") instanceof List<?> features) || features.isEmpty()) {
            throw new IOException("it has no features");
        }
        return map;
    }
}
