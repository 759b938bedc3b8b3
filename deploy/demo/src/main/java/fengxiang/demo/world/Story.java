package fengxiang.demo.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page says. Texts may hold {@code ⟦…⟧} slots for personal details; see {@link People}.
 *
 * @param origin the outlet named as source
 * @param replies further posts below a forum thread
 */
public record Story(
        String title, List<String> paragraphs, @Nullable String origin, List<String> replies) {}
