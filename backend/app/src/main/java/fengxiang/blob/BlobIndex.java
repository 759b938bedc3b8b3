package fengxiang.blob;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One index a month of arrival; documents are {@link Manifest} and {@link Chunk}. */
@Configuration(proxyBeanMethods = false)
class BlobIndex {

    static final IndexSpec BLOBS = IndexSpec.monthly("blobs");

    @Bean
    IndexSpec blobsIndex() {
        return BLOBS;
    }
}
