package tincay.api.platform.axon;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.platform.UserMistake;
import tincay.projections.ReadModel;

/** The read models there are, by the names people type. */
@Component
record ReadModels(List<ReadModel> all) {

    /**
     * The one of that name.
     *
     * @throws UserMistake if there is none; it names those there are
     */
    ReadModel named(String name) {
        return all.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserMistake("unknown-read-model", names()));
    }

    private String names() {
        return all.stream().map(ReadModel::name).sorted().collect(joining(", "));
    }
}
