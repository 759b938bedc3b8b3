package fengxiang.launcher.analyze;

import fengxiang.text.place.Place;
import fengxiang.text.place.PlaceFinder;
import tools.jackson.core.JsonGenerator;

/** The places that the article speaks of, each with the first words that say so. */
final class PlacesPart implements ArticlePart {

    @Override
    public void write(Article article, JsonGenerator fields) {
        fields.writeArrayPropertyStart("places");
        for (Place place : PlaceFinder.find(article.title(), article.text()).spokenOf()) {
            fields.writeStartObject();
            fields.writeStringProperty("name", place.region().name());
            fields.writeStringProperty("code", place.region().code());
            fields.writeStringProperty("level", place.region().level().toString());
            fields.writeStringProperty("evidence", place.evidence().getFirst().words());
            fields.writeEndObject();
        }
        fields.writeEndArray();
    }
}
