package tincay.domain.codes;

/** The four forms of violence (Law 13/2022 art. 3). */
public enum ViolenceForm {
    PHYSICAL,
    PSYCHOLOGICAL,
    SEXUAL,
    ECONOMIC
}
