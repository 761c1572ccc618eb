package tincay.api.unionoffice;

import java.util.List;

import tincay.domain.codes.Place;
import tincay.projections.programmereport.Ground;

/** A unit of the State by code and name. */
record UnitName(String code, String name) {

    static UnitName of(Place place) {
        return new UnitName(place.code(), Ground.unit(place).name());
    }

    /** The communes of today a place belongs to; several where it was divided. */
    static List<UnitName> today(Place place) {
        return Ground.now(List.of(place)).stream()
                .map(now -> of(now.commune().place()))
                .toList();
    }
}
