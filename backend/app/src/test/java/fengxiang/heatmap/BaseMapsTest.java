package fengxiang.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BaseMapsTest {

    @TempDir
    private Path folder;

    private BaseMap of(Path file) {
        return new BaseMaps(new HeatmapProperties(file, " GS(2026)0001 "), JsonMapper.shared()).current();
    }

    @Test
    void givesTheFileOutAsItIsNow() throws IOException {
        Path file = folder.resolve("map.json");
        Files.writeString(file, "{\"type\":\"FeatureCollection\",\"features\":[{\"id\":\"330000\"}]}");
        assertThat(of(file).approval()).isEqualTo("GS(2026)0001");
        assertThat(of(file).provinces()).containsKey("features");
        Files.writeString(file, "{\"features\":[1,2]}");
        assertThat(of(file).provinces()).doesNotContainKey("type");
    }

    @Test
    void leavesThePageItsOwnWhereNoneIsNamed() {
        assertThat(new BaseMaps(new HeatmapProperties(null, " "), JsonMapper.shared()).current())
                .isEqualTo(new BaseMap(null, null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"features\":[]}", "{\"features\":3}"})
    void showsNoApprovalNumberUnderAnotherMap(String content) throws IOException {
        Path file = folder.resolve("map.json");
        Files.writeString(file, content);
        assertThat(of(file)).isEqualTo(new BaseMap(null, null, true));
        assertThat(of(folder.resolve("none.json"))).isEqualTo(new BaseMap(null, null, true));
    }
}
