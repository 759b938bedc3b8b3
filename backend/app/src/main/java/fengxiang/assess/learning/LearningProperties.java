package fengxiang.assess.learning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When heads are learned.
 *
 * @param after so many new corrections of a kind; 0: only when somebody asks for it
 */
@ConfigurationProperties("fengxiang.learning")
record LearningProperties(@DefaultValue("50") int after) {}
