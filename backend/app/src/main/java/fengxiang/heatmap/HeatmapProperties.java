package fengxiang.heatmap;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The map that the page may draw in place of ours.
 *
 * @param map a file of provinces: GeoJSON whose features have {@code adcode} or {@code id}, and {@code name}; null:
 *     ours
 * @param mapApproval the approval number (审图号) of the map that is drawn; null: it has none
 */
@ConfigurationProperties("fengxiang.heatmap")
record HeatmapProperties(@Nullable Path map, @Nullable String mapApproval) {}
