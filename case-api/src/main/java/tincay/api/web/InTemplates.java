package tincay.api.web;

/** What templates may ask by its bean name, also where a fragment is handed its words (there {@code @name} is refused). */
public interface InTemplates {}
