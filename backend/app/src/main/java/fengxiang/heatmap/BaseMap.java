package fengxiang.heatmap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The map to draw.
 *
 * @param approval its approval number; null: it has none
 * @param provinces GeoJSON; null: the page's own
 * @param unreadable somebody has named a file, which cannot be read
 */
record BaseMap(@Nullable String approval, @Nullable Map<String, Object> provinces, boolean unreadable) {}
