/** Styles of what is not seen before the first answer; fetched once the first screen stands. */
import "./styles/later.css";
