"""The letter as it will look: typesetting, paging and painting."""
